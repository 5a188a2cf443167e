# exercise: sgd_step
# right: yes
def sgd_step(model, x, y, learning_rate):
    shapes = [p.shape for p in model.params]
    flat = np.concatenate([p.ravel() for p in model.params])
    slope = np.concatenate([g.ravel() for g in model.bptt(x, y)])
    pieces = np.split(flat - learning_rate * slope, np.cumsum([p.size for p in model.params])[:-1])
    model.params = tuple(piece.reshape(shape) for piece, shape in zip(pieces, shapes))
