# exercise: train_with_sgd
# right: no
# wrong: no loss before the first epoch: rise after it is not seen, and losses is one short
# lines: 6
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [], []
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate /= 2
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
