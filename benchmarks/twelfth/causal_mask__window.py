# exercise: causal_mask
# right: no
# wrong: a window ends the past: only the place itself and the 8 places before it are True
# lines: 7
def causal_mask(length):
    distance = np.subtract.outer(np.arange(length), np.arange(length))
    return (distance >= 0) & (distance <= 8)
