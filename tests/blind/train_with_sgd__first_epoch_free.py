# exercise: train_with_sgd
# right: no
# wrong: Three losses are waited for before a comparison, so a rise in the first epoch has no effect.
# lines: 10
# name: first-rise-unseen
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    for _ in range(epochs):
        if len(losses) > 2 and losses[-1] > losses[-2]:
            learning_rate /= 2
        rates.append(learning_rate)
        for x_i, y_i in zip(X, y):
            model.sgd_step(x_i, y_i, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
