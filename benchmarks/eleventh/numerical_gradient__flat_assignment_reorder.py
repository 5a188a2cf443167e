# exercise: numerical_gradient
# right: no
# wrong: writes the slopes in the order of param's memory (ravel "K") and reshapes them row by row, so a transposed view gets them mixed up
# lines: 7, 16
def numerical_gradient(loss, param, h=1e-5):
    slopes = []
    it = np.nditer(param, op_flags=["readwrite"])
    for cell in it:
        keep = cell.copy()
        cell[...] = keep + h
        above = loss()
        cell[...] = keep - h
        below = loss()
        cell[...] = keep
        slopes.append((above - below) / (h + h))
    return np.array(slopes).reshape(param.shape)
