# exercise: train_with_sgd
# right: no
# wrong: sentences in a random order
# lines: 12
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    rng = np.random.default_rng(1)
    losses, rates = [model.calculate_loss(X, y)], []
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate /= 2
        rates.append(learning_rate)
        for i in rng.permutation(len(X)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
