# exercise: softmax
# right: no
# wrong: the result array takes the dtype of x, so integer scores give probabilities cut to 0 and 1
# lines: 6
def softmax(x, axis=0):
    result = np.empty_like(x)
    view_in = np.moveaxis(x, axis, 0)
    view_out = np.moveaxis(result, axis, 0)
    for where in np.ndindex(view_in.shape[1:]):
        line = view_in[(slice(None), *where)]
        e = np.exp(line - line.max())
        view_out[(slice(None), *where)] = e / e.sum()
    return result
