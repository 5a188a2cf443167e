# exercise: TorchTagger
# right: no
# wrong: from_pretrained freezes its weights, so E gets no gradient
# lines: 9
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = map(torch.tensor, params)
        self.E = nn.Embedding.from_pretrained(E).weight
        self.U = nn.Parameter(U)
        self.V = nn.Parameter(V)
        self.W = nn.Parameter(W)
        self.b_hidden = nn.Parameter(b_hidden)
        self.b_out = nn.Parameter(b_out)

    def log_forward(self, words):
        h = torch.zeros_like(self.b_hidden)
        scores = []
        for x in self.E[words]:
            h = torch.sigmoid(self.U @ x.unsqueeze(1) + self.V @ h + self.b_hidden)
            scores.append((self.W @ h + self.b_out).squeeze(1))
        return torch.log_softmax(torch.stack(scores), dim=-1)
