# exercise: train_with_sgd
# right: no
# wrong: the rate is halved also when the loss stays equal; and the sentences are read in a new random order in each epoch
# lines: 13, 15
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose."""
    rng = np.random.default_rng(0)
    losses = np.full(epochs + 1, np.nan)
    rates = np.full(epochs, float(learning_rate))
    losses[0] = model.calculate_loss(X, y)
    for e in range(epochs):
        if e > 0:
            improved = losses[e] < losses[e - 1]
            rates[e] = rates[e - 1] if improved else rates[e - 1] / 2
        for i in rng.permutation(len(X)):
            model.sgd_step(X[i], y[i], float(rates[e]))
        losses[e + 1] = model.calculate_loss(X, y)
    return losses.tolist(), rates.tolist()
