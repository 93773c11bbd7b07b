// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { saveBlob } from "../../src/services/download";
import ExportButtons from "../../src/views/report/export/ExportButtons";
import { writeDocx } from "../../src/views/report/export/writeDocx";
import { writeXlsx } from "../../src/views/report/export/writeXlsx";
import { FRENCH_WORDS, REPORT } from "../fixtures/reportDocument";

vi.mock("../../src/services/download", () => ({ saveBlob: vi.fn() }));
vi.mock("../../src/views/report/export/writeDocx", () => ({ writeDocx: vi.fn() }));
vi.mock("../../src/views/report/export/writeXlsx", () => ({ writeXlsx: vi.fn() }));

const map = vi.fn();
const status = () => screen.getByRole("status").textContent?.replace(/\s/g, " ");
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

beforeEach(() => {
  map.mockResolvedValue(null);
  vi.mocked(writeDocx).mockResolvedValue(new Blob(["docx"]));
  vi.mocked(writeXlsx).mockResolvedValue(new Blob(["xlsx"]));
  render(<ExportButtons report={REPORT} map={map} words={FRENCH_WORDS} language="fr" />);
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

describe("the files of the report", () => {
  it("are saved under the name of the report, and the reader is told", async () => {
    await press("Tableur (.xlsx)");
    await waitFor(() => expect(status()).toBe("Fichier prêt : rapport-departement-38.xlsx"));
    await press("Tableaux (CSV)");
    await waitFor(() => expect(status()).toBe("Fichier prêt : rapport-departement-38-csv.zip"));
    expect(vi.mocked(saveBlob).mock.calls.map(([, name]) => name)).toEqual([
      "rapport-departement-38.xlsx",
      "rapport-departement-38-csv.zip",
    ]);
  });

  it("hold the picture of the map, or say that it could not be drawn", async () => {
    await press("Document (.docx)");
    await waitFor(() => expect(status()).toContain("La carte n’a pas pu y être dessinée"));
    expect(vi.mocked(writeDocx).mock.lastCall?.[1].picture).toBeNull();

    map.mockRejectedValue(new Error("no canvas"));
    await press("Document (.docx)");
    await waitFor(() => expect(saveBlob).toHaveBeenCalledTimes(2));
    expect(status()).toContain("La carte n’a pas pu y être dessinée");
  });

  it("that cannot be written are told, and can be asked for again", async () => {
    vi.mocked(writeXlsx).mockRejectedValueOnce(new Error("offline"));
    await press("Tableur (.xlsx)");
    await waitFor(() => expect(status()).toContain("le fichier n’a pas pu être préparé"));
    expect(saveBlob).not.toHaveBeenCalled();
    await press("Tableur (.xlsx)");
    await waitFor(() => expect(status()).toContain("Fichier prêt"));
  });

  it("are written one at a time: a click meanwhile asks for nothing", async () => {
    let finish: (blob: Blob) => void = () => undefined;
    vi.mocked(writeXlsx).mockReturnValueOnce(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    await press("Tableur (.xlsx)");
    expect(status()).toBe("Tableur (.xlsx) : préparation du fichier…");
    const button = screen.getByRole("button", { name: "Tableur (.xlsx)" });
    expect(button.getAttribute("aria-busy")).toBe("true");
    await press("Document (.docx)");
    expect(writeDocx).not.toHaveBeenCalled();
    finish(new Blob(["xlsx"]));
    await waitFor(() => expect(status()).toContain("Fichier prêt"));
    expect(button.getAttribute("aria-busy")).toBe("false");
  });
});
