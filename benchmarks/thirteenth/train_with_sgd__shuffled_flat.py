# exercise: train_with_sgd
# right: no
# wrong: The sentences are read in a new random order each epoch, and a loss that stayed equal halves the rate too.
# lines: 10, 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    rng = np.random.default_rng(0)
    losses = [model.calculate_loss(X, y)]
    rates = []
    for epoch in range(epochs):
        if len(losses) >= 2 and not losses[-1] < losses[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
        for i in rng.permutation(len(X)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
