# exercise: train_with_sgd
# right: no
# wrong: a loss that stays equal halves the rate as well
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = [learning_rate]
    for epoch in range(epochs):
        for xs, ys in zip(X, y):
            model.sgd_step(xs, ys, rates[-1])
        losses.append(model.calculate_loss(X, y))
        improved = losses[-1] < losses[-2]
        rates.append(rates[-1] if improved else rates[-1] / 2)
    return losses, rates[:epochs]
