# exercise: numerical_gradient
# right: yes
def numerical_gradient(loss, param, h=1e-5):
    out = np.empty(param.shape)

    def slope(cell):
        kept = cell.copy()
        values = []
        try:
            for way in (h, -h):
                cell[...] = kept + way
                values.append(loss())
        finally:
            cell[...] = kept
        return (values[0] - values[1]) / (2 * h)

    def walk(part, result):
        if part.ndim == 0:
            result[...] = slope(part)
        else:
            for i in range(len(part)):
                walk(part[i, ...], result[i, ...])

    walk(param, out)
    return out
