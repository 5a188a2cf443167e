# exercise: train_with_sgd
# right: no
# wrong: two: compares the two losses before the last one, so halving comes an epoch late; rates holds epochs + 1 entries

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = [learning_rate]
    for _ in range(epochs):
        for x, target in zip(X, y):
            model.sgd_step(x, target, rates[-1])
        losses.append(model.calculate_loss(X, y))
        rose = len(losses) > 2 and losses[-2] > losses[-3]
        rates.append(rates[-1] / 2 if rose else rates[-1])
    return losses, rates
