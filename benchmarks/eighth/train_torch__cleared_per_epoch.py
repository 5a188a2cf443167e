# exercise: train_torch
# right: no
# wrong: The gradients are cleared once an epoch and not for every batch, so later batches step on the sum of all before them.
# lines: 12
def batch_loss(model, inputs, targets, mask):
    logits, _ = model(inputs)
    logp = logits.log_softmax(-1).gather(-1, targets[..., None])[..., 0]
    return -logp[mask].sum()


def steps(model, loader, optimizer):
    optimizer.zero_grad()
    for batch in loader:
        loss = batch_loss(model, *batch)
        loss.backward()
        optimizer.step()
        yield loss.item(), len(batch[0])


def train_torch(model, loader, optimizer, epochs):
    means = []
    for _ in range(epochs):
        table = np.array(list(steps(model, loader, optimizer)))
        means.append(float(table[:, 0].sum() / table[:, 1].sum()))
    return means
