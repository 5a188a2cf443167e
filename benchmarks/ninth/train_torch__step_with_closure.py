# exercise: train_torch
# right: yes
def _summed(model, batch):
    inputs, targets, mask = batch
    log_p = model(inputs)[0].log_softmax(-1)
    price = -log_p.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return price.masked_select(mask).sum()


def _steps(model, loader, optimizer):
    for batch in loader:
        def again():
            optimizer.zero_grad()
            loss = _summed(model, batch)
            loss.backward()
            return loss

        yield float(optimizer.step(again)), len(batch[0])


def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        losses, sizes = zip(*_steps(model, loader, optimizer))
        history.append(sum(losses) / sum(sizes))
    return history
