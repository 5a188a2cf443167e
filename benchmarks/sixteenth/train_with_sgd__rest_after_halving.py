# exercise: train_with_sgd
# right: no
# wrong: after a halving the next rise is overlooked, to give the new rate a chance
# lines: 10, 11
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    for _ in range(epochs):
        rose = len(losses) > 1 and losses[-1] > losses[-2]
        halved_last = len(rates) > 1 and rates[-1] < rates[-2]
        if rose and not halved_last:
            learning_rate /= 2
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
