# exercise: softmax
# right: no
# wrong: The result is written into an array of the dtype of x, so integer scores give zeros and ones.
# lines: 6
def softmax(x, axis=0):
    p = np.empty_like(x)
    moved_x = np.moveaxis(x, axis, -1)
    moved_p = np.moveaxis(p, axis, -1)
    for place in np.ndindex(moved_x.shape[:-1]):
        e = np.exp(moved_x[place] - float(moved_x[place].max()))
        moved_p[place] = e / e.sum()
    return p
