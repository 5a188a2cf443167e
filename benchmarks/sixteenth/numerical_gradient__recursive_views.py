# exercise: numerical_gradient
# right: yes
def numerical_gradient(loss, param, h=1e-5):
    def slopes(view):
        if view.ndim:
            return [slopes(view[i, ...]) for i in range(len(view))]
        kept = view[()]
        seen = []
        for nudged in (kept + h, kept - h):
            view[...] = nudged
            seen.append(loss())
        view[...] = kept
        return (seen[0] - seen[1]) / (2 * h)

    return np.array(slopes(param), dtype=float).reshape(param.shape)
