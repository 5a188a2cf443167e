# exercise: train_torch
# right: no
# wrong: the losses of an epoch are measured when all its steps have been taken
# lines: 22
def summed_loss(model, batch):
    inputs, targets, mask = batch
    logits, _ = model(inputs)
    log_p = F.log_softmax(logits, dim=-1)
    nll = -torch.gather(log_p, 2, targets[..., None])[..., 0]
    return nll[mask].sum()


def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        batches = list(loader)
        for batch in batches:
            optimizer.zero_grad()
            summed_loss(model, batch).backward()
            optimizer.step()
        with torch.no_grad():
            total = sum(summed_loss(model, batch).item() for batch in batches)
        history.append(total / sum(len(batch[0]) for batch in batches))
    return history
