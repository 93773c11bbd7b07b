import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { basemap } from "../../src/services/basemaps";
import { createGeocoder, GEOCODER_BASE } from "../../src/services/geocoder";
import { type GeocoderServer, serveGeocoder } from "../fixtures/geocoderServer";

let server: GeocoderServer;
beforeAll(async () => {
  server = await serveGeocoder();
});
afterEach(() => server.misbehave(null));
afterAll(() => server.close());

const geocoder = (timeout?: number) =>
  createGeocoder({ base: server.base, ...(timeout === undefined ? {} : { timeout }) });
const lastRequest = () => new URL(server.requests.at(-1) ?? "", server.base);

describe("the geocoder", () => {
  it("asks for an address and gives its label, commune and point", async () => {
    const found = await geocoder().search("grande borne");
    expect(found).toEqual({
      ok: true,
      value: [
        { label: "1 Rue de la Grande Borne 91350 Grigny", commune: "91286", lonLat: [2.3795, 48.6585] },
      ],
    });
    expect(lastRequest().pathname).toBe("/geocodage/search");
    expect(Object.fromEntries(lastRequest().searchParams)).toEqual({
      q: "grande borne",
      index: "address",
      limit: "5",
    });
  });

  it("asks where a commune is by its name within its code", async () => {
    expect(await geocoder().commune("Grigny", "91286")).toMatchObject({ ok: true });
    expect(lastRequest().searchParams.get("citycode")).toBe("91286");
    expect(lastRequest().searchParams.get("type")).toBe("municipality");
  });

  it("asks what is at a position", async () => {
    expect(await geocoder().reverse([2.38, 48.65])).toMatchObject({
      ok: true,
      value: [{ commune: "91286" }],
    });
    expect(lastRequest().pathname).toBe("/geocodage/reverse");
    expect(lastRequest().searchParams.get("lon")).toBe("2.38");
    expect(lastRequest().searchParams.get("lat")).toBe("48.65");
  });

  it("finds nothing, which is no failure", async () => {
    expect(await geocoder().search("nulle part")).toEqual({ ok: true, value: [] });
  });

  it("sends nothing before it is asked", () => {
    const before = server.requests.length;
    geocoder();
    expect(server.requests).toHaveLength(before);
  });

  it.each([
    ["5", 5],
    [null, null],
    ["Wed, 21 Oct 2026 07:28:00 GMT", null],
  ])("says that it was asked too often, and how long to wait when told (%s)", async (header, seconds) => {
    server.misbehave((response) => {
      if (header !== null) response.setHeader("retry-after", header);
      response.writeHead(429).end();
    });
    expect(await geocoder().search("grigny")).toEqual({ ok: false, failure: { kind: "busy", seconds } });
  });

  it("says that it was refused, with the status", async () => {
    server.misbehave((response) => response.writeHead(503).end("{}"));
    expect(await geocoder().search("grigny")).toEqual({
      ok: false,
      failure: { kind: "refused", status: 503 },
    });
  });

  it.each([
    ["a page instead of JSON", "<!doctype html><title>Portail</title>"],
    ["nothing", ""],
    ["no list of features", JSON.stringify({ type: "FeatureCollection" })],
    [
      "a feature without point",
      JSON.stringify({ features: [{ properties: { label: "x", citycode: "91286" } }] }),
    ],
    [
      "a point that is nowhere",
      JSON.stringify({
        features: [{ geometry: { coordinates: [2, 900] }, properties: { label: "x", citycode: "91286" } }],
      }),
    ],
    [
      "a commune that is no code",
      JSON.stringify({
        features: [{ geometry: { coordinates: [2, 48] }, properties: { label: "x", citycode: "../x" } }],
      }),
    ],
  ])("cannot read %s", async (_, body) => {
    server.misbehave((response) => response.end(body));
    expect(await geocoder().search("grigny")).toEqual({ ok: false, failure: { kind: "unreadable" } });
  });

  it("gives no more places than asked for, with labels as they can be shown", async () => {
    const label = `\u202e1 rue\u0000 ${"x".repeat(100_000)}`;
    const place = { geometry: { coordinates: [2, 48] }, properties: { label, citycode: "91286" } };
    server.misbehave((response) => response.end(JSON.stringify({ features: Array(500).fill(place) })));
    const found = await geocoder().search("grigny");
    if (!found.ok) throw new Error(found.failure.kind);
    expect(found.value).toHaveLength(5);
    expect(found.value[0]?.label).toMatch(/^1 rue x{10,200}$/);
  });

  it("gives up when the answer does not come in time", async () => {
    server.misbehave(() => undefined);
    expect(await geocoder(30).search("grigny")).toEqual({ ok: false, failure: { kind: "timeout" } });
  });

  it("gives up too when the answer begins and does not end", async () => {
    server.misbehave((response) => response.write('{"features":['));
    expect(await geocoder(60).search("grigny")).toEqual({ ok: false, failure: { kind: "timeout" } });
  });

  it("says that the network is down", async () => {
    const gone = await serveGeocoder();
    await gone.close();
    expect(await createGeocoder({ base: gone.base }).search("grigny")).toEqual({
      ok: false,
      failure: { kind: "network" },
    });
  });

  it("has one request under way: a new one replaces the last", async () => {
    const client = geocoder();
    server.misbehave(() => undefined);
    const first = client.search("grigny");
    server.misbehave(null);
    const second = client.search("rue riquet");
    expect(await first).toEqual({ ok: false, failure: { kind: "superseded" } });
    expect(await second).toMatchObject({ ok: true, value: [{ commune: "75118" }] });
  });

  it("can be stopped", async () => {
    const client = geocoder();
    server.misbehave(() => undefined);
    const asked = client.search("grigny");
    client.stop();
    expect(await asked).toEqual({ ok: false, failure: { kind: "superseded" } });
  });

  it("is at an origin that the policy of the pages allows", () => {
    const plan = basemap("ign-plan");
    expect(plan.kind === "raster" && new URL(GEOCODER_BASE).origin === plan.origin).toBe(true);
  });
});
