# exercise: train_with_sgd
# right: no
# wrong: The sentences are shuffled in every epoch and not read in order.
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train with per-sentence SGD and a simple learning-rate schedule."""
    losses = [model.calculate_loss(X, y)]
    rates = []
    lr = learning_rate
    order = np.random.default_rng(0)
    for epoch in range(epochs):
        rates.append(lr)
        for i in order.permutation(len(X)):
            model.sgd_step(X[i], y[i], lr)
        loss = model.calculate_loss(X, y)
        if loss > losses[-1]:
            lr *= 0.5
        losses.append(loss)
    return losses, rates
