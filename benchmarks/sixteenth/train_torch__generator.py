# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    def losses():
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            log_p = model(inputs)[0].log_softmax(dim=-1)
            loss = F.nll_loss(log_p[mask], targets[mask], reduction="sum")
            loss.backward()
            optimizer.step()
            yield loss.item(), len(inputs)

    history = []
    for _ in range(epochs):
        sums, sizes = zip(*losses())
        history.append(sum(sums) / sum(sizes))
    return history
