export const HELP = `Usage: npm run -s klimakort -- hotspots (--indicator ID --year Y | --values FILE) [options]

Where high or low values lie together: Getis-Ord G* or local Moran of every kommune, with
p from permutations, and the global Moran's I. Prints one JSON object:
  {n, islands, weights, permutations, seed,
   global: {statistic, expected, variance, z, p},
   local: [{id, value, statistic, z, p, p_adjusted, class}]}

Values, one of
  --indicator ID --year Y   an indicator of the data package, divided as it is shown first
                            (--per total, capita or area chooses another way)
  --smooth                  with it: counts per inhabitant, small kommuner drawn towards the
                            country's rate (empirical Bayes); says rates: empirical-bayes
  --values FILE             CSV id,value; an empty value is missing

Options:
  --weights W          who is whose neighbour:
                         links      a land border, bridge, tunnel or ferry (default)
                         queen      a land border
                         knn:5      the 5 nearest (label points, straight in EPSG:3035)
                         band:30000 all within 30,000 m
                         FILE       CSV i,j or i,j,w of directed links; a link given twice
                                    counts once; an id without a row is an island
  --stat S             gi (default): G*, binary with the kommune itself;
                       moran: local Moran, rows standardised, in esda's scale
  --permutations N     1 to 1000000 (9999)
  --seed N             0 to 4294967295 (42); the same seed gives the same bytes
  --fdr                adjust p for false discoveries (Benjamini-Hochberg) before it decides
                       on the class
  --data DIR           the data package (data)
  --format F           json (default) or csv (the local part)
  --help               this text

z is analytic, p the folded one-sided pseudo p of conditional permutation (global: of all
values). Islands have no z and no p; I is taken over all n. global is Moran's I for either
statistic. Classes: hot-99, hot-95, hot-90, cold-90, cold-95, cold-99 (gi); high-high,
low-low, high-low, low-high at p <= 0.05 (moran); not-interesting, island, missing.

Ids are kommune codes of four digits, as text: 0101. With --weights FILE any ids serve, as long
as both files use the same. An id may stand once; numbers have a decimal point.

Examples:
  klimakort hotspots --indicator ghg --year 2023 --fdr
  klimakort hotspots --values skader.csv --weights queen --stat moran --permutations 99999
  klimakort hotspots --values sogne.csv --weights naboer.csv --format csv > sogne_hotspots.csv

Exit code 0 on success, 2 with one line a fault (file, place, rule, value) where a file or
option is wrong, 1 where the program fails.
Methods: docs/methods/gi-star.md, docs/methods/morans-i.md
`;
