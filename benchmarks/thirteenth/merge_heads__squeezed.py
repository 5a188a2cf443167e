# exercise: merge_heads
# right: no
# wrong: squeeze drops every axis of size 1, so for one sequence or one time step the result has too few axes
# lines: 7
def merge_heads(x):
    heads = x.shape[1]
    return np.concatenate(np.split(x, heads, axis=1), axis=-1).squeeze()
