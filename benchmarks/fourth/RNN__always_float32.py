# exercise: RNN
# right: no
# wrong: the one-hot vectors are float32 whatever the weights are, so it crashes after .double()
# lines: 13
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        one_hot = F.one_hot(tokens, num_classes=self.vocab_size).float()
        output, hidden = self.rnn(one_hot, hidden)
        logits = self.linear(output)
        return logits, hidden
