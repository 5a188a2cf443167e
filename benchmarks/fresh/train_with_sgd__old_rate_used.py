# exercise: train_with_sgd
# right: no
# wrong: halves what it writes down, but steps with the first rate
# lines: 12
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates, rate = [model.calculate_loss(X, y)], [], learning_rate
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            rate = rate / 2
        rates.append(rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
