# exercise: numerical_gradient
# right: yes
def numerical_gradient(loss, param, h=1e-5):
    def at(cell, value):
        cell[...] = value
        return loss()

    def visit(p, g):
        if p.ndim:
            for i in range(len(p)):
                visit(p[i, ...], g[i, ...])
            return
        kept = p.copy()
        try:
            g[...] = (at(p, kept + h) - at(p, kept - h)) / (2 * h)
        finally:
            p[...] = kept

    grad = np.zeros(param.shape)
    visit(param, grad)
    return grad
