# exercise: TorchTagger
# right: no
# wrong: from_pretrained freezes the embedding, so E has no gradient
# lines: 9
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, *others = [torch.tensor(p) for p in params]
        self.E = nn.Embedding.from_pretrained(E).weight
        for name, tensor in zip(("U", "V", "W", "b_hidden", "b_out"), others):
            setattr(self, name, nn.Parameter(tensor))

    def log_forward(self, words):
        xs = nn.functional.embedding(words, self.E)
        h = torch.zeros(self.V.shape[0], dtype=xs.dtype)
        hs = []
        for x in xs:
            z = nn.functional.linear(x, self.U, self.b_hidden[:, 0]) + nn.functional.linear(h, self.V)
            h = z.sigmoid()
            hs.append(h)
        s = nn.functional.linear(torch.stack(hs), self.W, self.b_out[:, 0])
        return s - torch.logsumexp(s, 1, keepdim=True)
