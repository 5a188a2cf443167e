# exercise: train_with_sgd
# right: no
# wrong: the loss after an epoch is that of the last sentence alone
# lines: 9
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def epoch(rate):
        for a, b in zip(X, y):
            model.sgd_step(a, b, rate)
        return model.calculate_loss([a], [b])

    losses, rates = [model.calculate_loss(X, y)], []
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
        losses.append(epoch(learning_rate))
    return losses, rates
