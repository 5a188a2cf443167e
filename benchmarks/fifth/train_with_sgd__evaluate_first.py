# exercise: train_with_sgd
# right: no
# wrong: Two faults: the sentences are read in a random order, and the loss after the last epoch is missing.
# lines: 9, 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [], []
    order = np.arange(len(X))
    for epoch in range(epochs):
        losses.append(model.calculate_loss(X, y))
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
        np.random.shuffle(order)
        for i in order:
            model.sgd_step(X[i], y[i], learning_rate)
    return losses, rates
