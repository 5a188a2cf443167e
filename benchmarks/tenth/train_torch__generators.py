# exercise: train_torch
# right: yes
def summed_loss(model, inputs, targets, mask):
    log_p = torch.log_softmax(model(inputs)[0][mask], dim=-1)
    return -log_p.gather(1, targets[mask].unsqueeze(1)).sum()


def lessons(model, loader, optimizer):
    for batch in loader:
        loss = summed_loss(model, *batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item(), batch[0].size(0)


def train_torch(model, loader, optimizer, epochs):
    def epoch():
        losses, sizes = zip(*lessons(model, loader, optimizer))
        return sum(losses) / sum(sizes)

    return [epoch() for _ in range(epochs)]
