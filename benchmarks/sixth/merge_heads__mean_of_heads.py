# exercise: merge_heads
# right: no
# wrong: The heads are averaged and not put side by side.
# lines: 6
def merge_heads(x):
    return x.mean(axis=1)
