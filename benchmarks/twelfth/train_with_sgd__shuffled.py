# exercise: train_with_sgd
# right: no
# wrong: the sentences are read in a random order, and the loss before training is missing
# lines: 6, 12
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [], []
    order = np.random.default_rng(0)
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
        for i in order.permutation(len(X)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
