# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    def visits():
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            chosen = logits.log_softmax(-1).gather(-1, targets.unsqueeze(-1)).squeeze(-1)
            loss = -chosen[mask].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            yield loss.item(), inputs.shape[0]

    def one_epoch():
        losses, sizes = zip(*visits())
        return sum(losses) / sum(sizes)

    return [one_epoch() for _ in range(epochs)]
