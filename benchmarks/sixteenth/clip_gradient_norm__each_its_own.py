# exercise: clip_gradient_norm
# right: no
# wrong: Every array is measured and scaled by itself instead of all five together.
# lines: 7
def clip_gradient_norm(grads, max_norm=0.25):
    def shorten(g):
        length = np.sqrt(np.vdot(g, g))
        return g * (max_norm / length) if length > max_norm else g

    return tuple(map(shorten, grads))
