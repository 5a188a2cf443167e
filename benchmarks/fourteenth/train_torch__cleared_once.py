# exercise: train_torch
# right: no
# wrong: two faults: the gradients are cleared once an epoch and pile up from batch to batch, and the batches' means are averaged
# lines: 8, 16
def train_torch(model, loader, optimizer, epochs):
    history = []
    while len(history) < epochs:
        optimizer.zero_grad()
        means = []
        for x, y, m in loader:
            logits = model(x)[0]
            loss = F.cross_entropy(logits.flatten(0, 1)[m.flatten()], y[m], reduction="sum")
            loss.backward()
            optimizer.step()
            means.append(loss.item() / x.shape[0])
        history.append(sum(means) / len(means))
    return history
