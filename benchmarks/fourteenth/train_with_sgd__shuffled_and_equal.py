# exercise: train_with_sgd
# right: no
# wrong: The sentences are read in random order, and the rate is halved also when the loss stayed equal.
# lines: 8, 11
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    for epoch in range(epochs):
        if epoch and losses[-1] >= losses[-2]:
            learning_rate /= 2
        rates.append(learning_rate)
        for i in np.random.permutation(len(X)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
