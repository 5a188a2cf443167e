# exercise: train_with_sgd
# right: no
# wrong: the sentences are read in a shuffled order, and a loss that stays the same halves the rate as well
# lines: 9, 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    rng = np.random.default_rng(0)
    losses, rates = [model.calculate_loss(X, y)], [learning_rate]
    for epoch in range(epochs):
        for i in rng.permutation(len(X)):
            model.sgd_step(X[i], y[i], rates[-1])
        losses.append(model.calculate_loss(X, y))
        drop = losses[-2] - losses[-1]
        rates.append(rates[-1] if drop > 0 else rates[-1] / 2)
    return losses, rates[:-1]
