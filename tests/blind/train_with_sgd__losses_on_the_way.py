# exercise: train_with_sgd
# right: no
# wrong: the loss of an epoch is the average of what each sentence cost just before its step, not the loss after the epoch
# name: loss-on-the-way
# lines: 15, 17
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    for epoch in range(epochs):
        if epoch > 0 and losses[-1] > losses[-2]:
            learning_rate *= 0.5
        rates.append(learning_rate)
        running = 0.0
        for xi, yi in zip(X, y):
            running += model.calculate_loss([xi], [yi]) * len(yi)
            model.sgd_step(xi, yi, learning_rate)
        losses.append(running / sum(len(yi) for yi in y))
    return losses, rates
