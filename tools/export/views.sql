-- The aggregates of Klimakort as SQL, over the tables of the data package. Areas lie in EPSG:3035 (equal-area):
-- ST_Area of the plane is the area.

-- The newest vintage of every figure, a dated one before an undated, with our corrections in force.
CREATE VIEW newest AS
SELECT f.area, f.indicator, f.year, coalesce(p.new, f.value) AS value,
  CASE WHEN p.id IS NULL THEN f.flag ELSE 'corrected' END AS flag, f.source, f.vintage
FROM (
  SELECT DISTINCT ON (area, indicator, year) area, indicator, year, value, flag, source, vintage
  FROM observations
  ORDER BY area, indicator, year, vintage = 'undated', vintage DESC
) f
LEFT JOIN patches p
  ON p.value = f.area || '/' || f.indicator || '/' || f.year AND p.state IN ('corrected', 'sent');

-- The kommuner of a kommune, KKR, region or the country on a day. A membership ends the day before valid_to.
CREATE FUNCTION members_of(parent text, day date) RETURNS TABLE (area text) LANGUAGE sql STABLE AS $$
  SELECT m.child FROM memberships m
  WHERE m.parent = members_of.parent AND m.valid_from <= day AND (m.valid_to IS NULL OR day < m.valid_to)
  UNION
  SELECT a.id FROM areas a
  WHERE a.level = 'municipality' AND a.valid_from <= day AND (a.valid_to IS NULL OR day < a.valid_to)
    AND members_of.parent IN (a.id, 'DK')
$$;

-- The sum of an extensive indicator over whole kommuner; missing counts those without a figure.
CREATE FUNCTION total_of(parent text, wanted text, in_year integer, day date)
RETURNS TABLE (value double precision, missing bigint) LANGUAGE sql STABLE AS $$
  SELECT sum(n.value), count(*) FILTER (WHERE n.value IS NULL)
  FROM members_of(parent, day) m
  LEFT JOIN newest n ON n.area = m.area AND n.indicator = wanted AND n.year = in_year
$$;

-- The ground that an initiative names as its own.
CREATE VIEW footprint AS
SELECT i.id AS initiative, g.geom FROM initiatives i JOIN ground g ON g.id = i.footprint;

-- How much of each kommune lies in a footprint. OFFSET 0: the intersection is computed once, not once a column.
CREATE VIEW footprint_overlap AS
SELECT f.initiative, k.id AS area, o.square_metres, least(1, o.square_metres / ST_Area(k.geom)) AS share
FROM footprint f
JOIN ground k ON k.level = 'municipality' AND ST_Intersects(f.geom, k.geom)
CROSS JOIN LATERAL (SELECT ST_Area(ST_Intersection(f.geom, k.geom)) AS square_metres OFFSET 0) o
WHERE o.square_metres > 0;

-- Extensive figures apportioned by overlap. A kommune wholly inside (99.99 %) counts in both bounds;
-- of any other all or nothing may lie in the footprint.
CREATE VIEW footprint_sum AS
SELECT initiative, indicator, year, value, least(low, value) AS low, greatest(high, value) AS high, missing
FROM (
  SELECT o.initiative, t.indicator, t.year,
         sum(o.share * n.value) AS value,
         sum(CASE WHEN o.share >= 0.9999 THEN n.value ELSE least(0, n.value) END) AS low,
         sum(CASE WHEN o.share >= 0.9999 THEN n.value ELSE greatest(0, n.value) END) AS high,
         count(*) FILTER (WHERE n.value IS NULL) AS missing
  FROM footprint_overlap o
  CROSS JOIN (
    SELECT DISTINCT n.indicator, n.year FROM newest n
    JOIN indicators i ON i.id = n.indicator AND i.kind = 'extensive'
  ) t
  LEFT JOIN newest n ON n.area = o.area AND n.indicator = t.indicator AND n.year = t.year
  GROUP BY o.initiative, t.indicator, t.year
) bounds;

-- The ground of all footprints together, counted once, in each kommune.
CREATE VIEW union_overlap AS
SELECT k.id AS area, ST_Area(ST_Intersection(u.geom, k.geom)) AS square_metres
FROM (SELECT ST_Union(geom) AS geom FROM footprint) u
JOIN ground k ON k.level = 'municipality' AND ST_Intersects(u.geom, k.geom);

-- An initiative and everything it is a part of; UNION ends a ring.
CREATE VIEW whole AS
WITH RECURSIVE up (initiative, whole) AS (
  SELECT id, id FROM initiatives
  UNION
  SELECT up.initiative, i.part_of FROM up JOIN initiatives i ON i.id = up.whole WHERE i.part_of IS NOT NULL
)
SELECT initiative, whole FROM up;

-- Who takes part in which root on a day; observers are not counted. A date runs as far as it is known: "2025" is all of 2025.
CREATE FUNCTION taking_part(day date) RETURNS TABLE (initiative text, area text) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT w.whole, p.area
  FROM participants p
  JOIN whole w ON w.initiative = p.initiative
  JOIN initiatives root ON root.id = w.whole AND root.part_of IS NULL
  WHERE p.role <> 'observer'
    AND (p."from" IS NULL OR p."from" <= left(day::text, length(p."from")))
    AND (p."to" IS NULL OR left(day::text, length(p."to")) <= p."to")
$$;

-- The reconciliation line: parts - counted_more_than_once = distinct_initiatives.
CREATE FUNCTION initiative_count(parent text, day date)
RETURNS TABLE (parts bigint, counted_more_than_once bigint, distinct_initiatives bigint) LANGUAGE sql STABLE AS $$
  SELECT count(*), count(*) - count(DISTINCT t.initiative), count(DISTINCT t.initiative)
  FROM taking_part(day) t JOIN members_of(parent, day) m ON m.area = t.area
$$;
