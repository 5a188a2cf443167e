# exercise: sgd_step
# right: yes
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence."""

    def flat(arrays):
        return np.concatenate([np.ravel(a) for a in arrays])

    moved = flat(model.params) - learning_rate * flat(model.bptt(x, y))
    ends = np.cumsum([p.size for p in model.params])[:-1]
    pieces = zip(np.split(moved, ends), model.params)
    model.params = tuple(piece.reshape(p.shape) for piece, p in pieces)
