# exercise: causal_mask
# right: no
# wrong: two axes for batch and heads stand in front of the table
# lines: 7
def causal_mask(length):
    steps = np.arange(length)
    return (steps[None, :] <= steps[:, None])[None, None]
