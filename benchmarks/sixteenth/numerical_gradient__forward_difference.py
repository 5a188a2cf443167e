# exercise: numerical_gradient
# right: no
# wrong: Only one side is nudged, so the difference is not central.
# lines: 13
def numerical_gradient(loss, param, h=1e-5):
    here = loss()
    grad = np.empty(param.shape)
    it = np.nditer(param, flags=["multi_index"], op_flags=["readwrite"])
    with it:
        for entry in it:
            saved = entry.copy()
            entry[...] = saved + h
            grad[it.multi_index] = (loss() - here) / h
            entry[...] = saved
    return grad
