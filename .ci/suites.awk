# From the first lines of Maven's test reports: a line per suite, and the sum in Maven's own words.
function number(name) {
  return match($0, " " name "=\"[0-9.,]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0
}
{
  split($0, at, "/target/"); suite = at[1]; sub("^[.]/", "", suite)
  if ($0 ~ "failsafe-reports") suite = suite " (over the wire)"
  if (!(suite in tests)) order[++suites] = suite
  tests[suite] += number("tests"); seconds[suite] += number("time")
  failures += number("failures"); errors += number("errors"); skipped += number("skipped")
  run += number("tests")
}
END {
  printf "\n%-32s %7s %9s\n", "Suite", "tests", "seconds"
  for (i = 1; i <= suites; i++)
    printf "%-32s %7d %9.1f\n", order[i], tests[order[i]], seconds[order[i]]
  printf "%-32s %7s %9d of %d%s\n\n", "With building, by the clock", "", wall, budget, (wall > budget) ? ": TOO SLOW" : ""
  printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", run, failures, errors, skipped
}
