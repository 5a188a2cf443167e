# exercise: TorchTagger
# right: no
# wrong: E comes from a pretrained embedding layer, which is frozen, so that it gets no gradient
# lines: 11
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        E, *others = [torch.tensor(p) for p in params]
        self.E = nn.Embedding.from_pretrained(E).weight
        for name, value in zip(["U", "V", "W", "b_hidden", "b_out"], others):
            setattr(self, name, nn.Parameter(value))

    def log_forward(self, words):
        state = torch.zeros_like(self.b_hidden)
        states = []
        for vector in nn.functional.embedding(words, self.E):
            state = torch.sigmoid(self.U @ vector.view(-1, 1) + self.V @ state + self.b_hidden)
            states.append(state)
        logits = self.W @ torch.hstack(states) + self.b_out
        return torch.log_softmax(logits.T, 1)
