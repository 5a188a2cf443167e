# exercise: train_with_sgd
# right: no
# wrong: The pairs are zipped once before the epochs, so from the second epoch on there is no sentence left.
# lines: 6
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    pairs = zip(X, y)
    losses, rates = [model.calculate_loss(X, y)], []
    rate = learning_rate
    for epoch in range(epochs):
        if epoch > 0 and losses[epoch] > losses[epoch - 1]:
            rate /= 2
        rates.append(rate)
        for sentence, targets in pairs:
            model.sgd_step(sentence, targets, rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
