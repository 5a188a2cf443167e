# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    def learn(inputs, targets, mask):
        logits, _ = model(inputs)
        loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
        optimizer.zero_grad()
        model.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item(), inputs.shape[0]

    def one_epoch():
        losses, sizes = zip(*(learn(*batch) for batch in loader))
        return sum(losses) / sum(sizes)

    return [one_epoch() for _ in range(epochs)]
