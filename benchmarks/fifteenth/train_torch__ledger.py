# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    def step(inputs, targets, mask):
        log_p = model(inputs)[0].log_softmax(dim=-1)
        row, col = mask.nonzero(as_tuple=True)
        loss = -log_p[row, col, targets[row, col]].sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item(), len(inputs)

    def epoch():
        losses, sizes = zip(*(step(*batch) for batch in loader))
        return sum(losses) / sum(sizes)

    return [epoch() for _ in range(epochs)]
