# exercise: clip_gradient_norm
# right: no
# wrong: glues all entries together and cuts them at the sizes, not at their running sums, so the pieces no longer fit
# lines: 10
def clip_gradient_norm(grads, max_norm=0.25):
    arrow = np.concatenate([g.ravel() for g in grads])
    length = np.sqrt(arrow.dot(arrow))
    if length > max_norm:
        arrow = arrow * (max_norm / length)
    cuts = [g.size for g in grads][:-1]
    return [piece.reshape(g.shape) for piece, g in zip(np.split(arrow, cuts), grads)]
