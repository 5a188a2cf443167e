# exercise: train_with_sgd
# right: no
# wrong: the loss before the first epoch is not recorded, so there are epochs numbers only (first append is missing)

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [], []
    for _ in range(epochs):
        if losses[1:] and losses[-1] > losses[-2]:
            learning_rate *= 0.5
        rates.append(learning_rate)
        for pair in zip(X, y):
            model.sgd_step(*pair, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
