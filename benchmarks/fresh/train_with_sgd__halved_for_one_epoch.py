# exercise: train_with_sgd
# right: no
# wrong: the rate is half for the one epoch after a rise and then whole again
# lines: 9
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    for _ in range(epochs):
        rose = len(losses) > 1 and losses[-1] > losses[-2]
        rate = learning_rate / 2 if rose else learning_rate
        rates.append(rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
