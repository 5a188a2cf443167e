# exercise: clip_by_value
# right: no
# wrong: The arrays are scaled by their joint norm instead of being cut entry by entry.
# lines: 8
def clip_by_value(grads, clip_value):
    squares = map(lambda g: float((g * g).sum()), grads)
    norm = sum(squares) ** 0.5
    factor = min(1.0, clip_value / (norm + 1e-6))
    return [factor * g for g in grads]
